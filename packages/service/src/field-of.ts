import type DataLoader from 'dataloader';

/**
 * Answers fields of things of which a list may have read a part only: what is undefined there is loaded by its id, once
 * for all fields.
 */
export const fieldOf =
  <Context, Whole extends { id: string }>(loaderOf: (context: Context) => DataLoader<string, Whole | null>) =>
  <Name extends keyof Whole, Shown = Whole[Name]>(
    name: Name,
    show: (value: Whole[Name], context: Context) => Shown | Promise<Shown> = (value) => value as unknown as Shown,
  ) =>
  (part: { id: string } & Partial<Whole>, _args: unknown, context: Context): Shown | Promise<Shown> => {
    const known = part[name];
    if (known !== undefined) return show(known as Whole[Name], context);
    return loaderOf(context)
      .load(part.id)
      .then((whole) => {
        if (!whole) throw new Error(`${part.id} was taken away while it was read`);
        return show(whole[name], context);
      });
  };
