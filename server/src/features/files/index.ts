/** Uploaded pictures: re-encoded, sealed at rest, shown to the uploader, to the reviewing union, or published. */
export { attachImages, shareAlso, shareImages } from './attach-images.ts'
export { detachImages } from './detach-images.ts'
export { publishImages, unpublishImages } from './publish-images.ts'
export { mayReadImage, readImage } from './read-image.ts'
export { removePictures } from './remove-pictures.ts'
export { storeImage } from './store-image.ts'
