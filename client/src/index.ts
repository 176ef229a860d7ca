/** The only way a screen talks to the server: typed calls, errors as sentences, uploads, languages. */
export { ApiError, fieldProblems, isAnswer } from './api-error.ts'
export { admin, member, merchant, open } from './client.ts'
export { errorText, problemText } from './error-text.ts'
export { once, randomKey } from './idempotency.ts'
export { firstLanguage, type Language, languages, startLanguage, startTexts } from './language.ts'
export {
  imageUrl,
  importResultUrl,
  memberExportUrl,
  memberStatisticsUrl,
  memberTemplateUrl,
  uploadImage,
  uploadMembers,
} from './upload.ts'
export { welfareDocumentUrl, welfareProgressUrl } from './welfare-documents.ts'
