/** What flows between the stages; a stage says which of it it needs and gives, and a test checks the order. */
export type Flow =
  | 'inputs'
  | 'raw'
  | 'read'
  | 'fingerprint'
  | 'annotation'
  | 'mentions'
  | 'drafts'
  | 'graph'
  | 'relations'
  | 'stored';

export interface Stage {
  readonly name: string;
  readonly needs: readonly Flow[];
  readonly gives: Flow;
}
