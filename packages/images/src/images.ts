/** The types of images that are read. */
export const IMAGE_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/avif'] as const;

/** An image as it was written anew: upright, in sRGB, with nothing in it but what is seen. */
export interface Variant {
  type: 'image/webp' | 'image/jpeg';
  width: number;
  height: number;
  bytes: Uint8Array;
}

/** Which variants are written. None is larger than the image was. */
export interface Sizes {
  /** Longest side of the largest one. */
  largest: number;
  /** Widths of smaller ones. */
  widths: readonly number[];
  /** Most width of the one that is a JPEG, for readers that know nothing newer. */
  jpegWidth: number;
}

/** What came of reading an image: its variants, the smallest first and the JPEG last, or why there are none. */
export type Reading =
  | { variants: Variant[] }
  | {
      refused:
        /** It is of none of the types, or is not still. */
        | 'type'
        /** It is of another type than it was said to be. */
        | 'lie'
        /** It would unpack to too much. */
        | 'pixels'
        /** It is broken, or took too long to read. */
        | 'broken';
    };

/** Reads images, one at a time. */
export interface Images {
  /** @param saidType what whoever sent it says it is; undefined when she says nothing. */
  read(bytes: Uint8Array, saidType: string | undefined, sizes: Sizes): Promise<Reading>;
}
