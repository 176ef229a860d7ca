/** The same keys with texts of another language: a missing or extra key fails the type check. */
export type Texts<Source> = {
  [Key in keyof Source]: Source[Key] extends string ? string : Texts<Source[Key]>
}
