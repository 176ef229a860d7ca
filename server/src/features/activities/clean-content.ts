import sanitizeHtml from 'sanitize-html'

const image =
  /^\/api\/(?:admin|member)\/images\/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/
const aligned = { 'text-align': [/^(?:left|center|right|justify)$/] }

/**
 * What of an editor's HTML is kept: words with their structure, links to the web, and pictures of our own under the
 * member app's address. Everything else falls away; what a script says is not kept as text either.
 */
export const cleanContent = (html: string): string =>
  sanitizeHtml(html, {
    allowedTags: [
      ...['p', 'br', 'div', 'span', 'h1', 'h2', 'h3', 'h4', 'blockquote', 'hr', 'pre', 'code'],
      ...['strong', 'b', 'em', 'i', 'u', 's', 'sub', 'sup', 'ul', 'ol', 'li', 'a', 'img'],
      ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
    ],
    allowedAttributes: {
      a: ['href', 'target', 'rel'],
      img: ['src', 'alt'],
      th: ['colspan', 'rowspan', 'style'],
      td: ['colspan', 'rowspan', 'style'],
      ...Object.fromEntries(['p', 'div', 'h1', 'h2', 'h3', 'h4'].map((tag) => [tag, ['style']])),
    },
    allowedStyles: { '*': aligned },
    allowedSchemes: ['http', 'https', 'tel', 'mailto'],
    allowProtocolRelative: false,
    nestingLimit: 30,
    transformTags: {
      a: (tagName, { href = '' }) => ({
        tagName,
        attribs: { href, target: '_blank', rel: 'noopener noreferrer nofollow' },
      }),
      img: (tagName, { src = '', alt = '' }) => ({ tagName, attribs: { src: addressOf(src), alt } }),
    },
    exclusiveFilter: ({ tag, attribs }) => tag === 'img' && !attribs.src,
  })

const addressOf = (src: string): string => {
  const id = image.exec(src)?.[1]
  return id ? `/api/member/images/${id}` : ''
}

const pictures = /\/api\/member\/images\/([0-9a-f-]{36})/g

/** Pictures that cleaned content shows. */
export const imagesOf = (content: string): string[] => [
  ...new Set([...content.matchAll(pictures)].map((match) => match[1]!)),
]

/** Cleaned content for the console, whose session has its own address for pictures. */
export const forConsole = (content: string): string =>
  content.replace(pictures, (_, id: string) => `/api/admin/images/${id}`)
