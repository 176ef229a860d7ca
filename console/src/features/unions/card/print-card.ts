import { codePicture } from './code-picture.ts'

type Sheet = { code: string; name: string; purpose: string; url: string }

/** Prints one sheet with the name, a sentence and the code, from a frame of its own: the page stays as it is. */
export const printCard = (sheet: Sheet): void => {
  const frame = document.createElement('iframe')
  frame.title = sheet.name
  frame.className = 'union-card-print'
  document.body.append(frame)
  const page = frame.contentDocument
  if (!page) throw new Error('A frame without a document')
  const picture = page.createElement('img')
  page.title = sheet.name
  page.body.style.cssText = 'margin:20mm;text-align:center;font-family:sans-serif'
  picture.style.cssText = 'width:110mm;height:110mm'
  picture.onload = () => {
    frame.contentWindow?.addEventListener('afterprint', () => frame.remove())
    frame.contentWindow?.print()
  }
  picture.onerror = () => frame.remove()
  picture.src = codePicture(sheet.code)
  page.body.append(
    line(page, 'h1', sheet.name, '28pt'),
    line(page, 'p', sheet.purpose, '16pt'),
    picture,
    line(page, 'p', sheet.url, '11pt'),
  )
}

const line = (page: Document, tag: 'h1' | 'p', text: string, size: string): HTMLElement => {
  const element = page.createElement(tag)
  element.textContent = text
  element.style.fontSize = size
  return element
}
