export type ImageProblemCode = 'not_an_image' | 'image_too_large' | 'image_too_many_pixels' | 'image_broken'

/** The upload cannot be taken as a picture. `values` are for the text shown; `cause` is for the log. */
export class ImageProblem extends Error {
  override name = 'ImageProblem'
  readonly code: ImageProblemCode
  readonly values: Readonly<Record<string, number>>

  constructor(code: ImageProblemCode, values: Record<string, number> = {}, cause?: unknown) {
    super(code, { cause })
    this.code = code
    this.values = values
  }
}
