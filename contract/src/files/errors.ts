export const fileErrors = {
  'file.not_an_image': 422,
  'file.image_broken': 422,
  'file.image_too_large': 413,
  'file.image_too_many_pixels': 422,
  'file.missing': 422,
  'file.not_yours': 422,
} as const
