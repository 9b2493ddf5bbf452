/** Places for connections that stay open. */
export interface Slots {
  /** Takes a place and returns what gives it back, once; undefined when all are taken. */
  enter(): (() => void) | undefined;
  readonly taken: number;
}

/** Makes so many places. */
export function makeSlots(count: number): Slots {
  let taken = 0;
  return {
    get taken() {
      return taken;
    },
    enter() {
      if (taken >= count) return undefined;
      taken += 1;
      let left = false;
      return () => {
        if (left) return;
        left = true;
        taken -= 1;
      };
    },
  };
}
