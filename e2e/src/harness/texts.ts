import type { Page } from 'playwright-core'

/** Every piece of text in the page, shown or kept ready, and what is typed into its fields. */
export const textsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement
      if (parent && !['SCRIPT', 'STYLE', 'NOSCRIPT'].includes(parent.tagName)) {
        texts.push((walker.currentNode.nodeValue ?? '').trim())
      }
    }
    for (const field of document.querySelectorAll('input, textarea'))
      texts.push((field as HTMLInputElement).value)
    return texts.filter((text) => text !== '')
  })
