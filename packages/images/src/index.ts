export { IMAGE_TYPES, type Images, type Reading, type Sizes, type Variant } from './images.js';
export { createImages } from './create-images.js';
