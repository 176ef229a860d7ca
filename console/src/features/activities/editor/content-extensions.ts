import { imageUrl } from '@huigong/client'
import { Image } from '@tiptap/extension-image'
import { StarterKit } from '@tiptap/starter-kit'
import { contentImageId, isSafeLink } from '../../../platform/rich-text.ts'

export const imageAddress = (id: string): string => imageUrl(id)

/** A pasted picture of another site is left out: it would tell that site who reads, and vanish with it. */
const OwnImage = Image.extend({
  parseHTML: () => [
    {
      tag: 'img[src]',
      getAttrs: (element: HTMLElement) =>
        contentImageId(element.getAttribute('src')) === null ? false : null,
    },
  ],
})

/** What content is made of; the server keeps the same list. */
export const contentExtensions = [
  StarterKit.configure({
    heading: { levels: [2, 3] },
    code: false,
    codeBlock: false,
    strike: false,
    underline: false,
    link: {
      openOnClick: false,
      defaultProtocol: 'https',
      isAllowedUri: (address) => isSafeLink(address),
      HTMLAttributes: { target: null, rel: null },
    },
  }),
  OwnImage,
]
