import { nameSearchTextOf, searchTextOf } from './search-text.ts';

/**
 * The properties that full text goes by (`TEXT_INDEXES`). They follow from other properties, so exports leave them
 * out and an import makes them anew.
 */
export const SEARCH_PROPS = {
  Article: ({ title, text }: { readonly title: string | null; readonly text: string }) => ({
    searchTitle: searchTextOf(title ?? ''),
    searchText: searchTextOf(text),
  }),
  Entity: ({ name, aliases }: { readonly name: string; readonly aliases: readonly string[] }) => ({
    searchText: nameSearchTextOf([name, ...aliases]),
  }),
  Evidence: ({ exact }: { readonly exact: string }) => ({ searchText: searchTextOf(exact) }),
} as const;
