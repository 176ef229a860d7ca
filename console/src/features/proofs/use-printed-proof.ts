import { proofReasons } from '@huigong/contract'
import { useTranslation } from 'react-i18next'

/** Prints the blank paper that a union fills in and stamps, from a frame of its own: the page stays as it is. */
export const usePrintedProof = () => {
  const { t, i18n } = useTranslation()
  return (unionName: string): void => {
    const frame = document.createElement('iframe')
    frame.title = t('proofs.paper.title')
    frame.className = 'proof-print'
    document.body.append(frame)
    const page = frame.contentDocument
    if (!page) throw new Error('A frame without a document')
    page.documentElement.lang = i18n.language
    page.title = t('proofs.paper.title')
    page.body.style.cssText = 'margin:22mm 20mm;font:13pt/1.9 serif'
    const reasons = proofReasons.map((reason) => `□ ${t(`names.proofReasons.${reason}`)}`).join('　')
    page.body.append(
      line(page, 'h1', t('proofs.paper.title'), 'font-size:20pt;text-align:center;margin:0 0 10mm'),
      table(page, [
        [t('proofs.form.name'), ''],
        [t('parts.documentKind'), ''],
        [t('proofs.form.documentNumber'), ''],
        [t('proofs.form.phone'), ''],
        [t('proofs.form.reason'), `${reasons}　□ ${t('proofs.paper.other')}`],
      ]),
      line(page, 'p', t('proofs.paper.text'), 'margin:8mm 0 20mm'),
      line(page, 'p', unionName, 'text-align:right;margin:0'),
      line(page, 'p', t('proofs.paper.stamp'), 'text-align:right;margin:0 0 6mm'),
      line(page, 'p', t('proofs.paper.day'), 'text-align:right;margin:0'),
    )
    frame.contentWindow?.addEventListener('afterprint', () => frame.remove())
    frame.contentWindow?.print()
  }
}

const line = (page: Document, tag: 'h1' | 'p', text: string, style: string): HTMLElement => {
  const element = page.createElement(tag)
  element.textContent = text
  element.style.cssText = style
  return element
}

const table = (page: Document, rows: [string, string][]): HTMLElement => {
  const element = page.createElement('table')
  element.style.cssText = 'width:100%;border-collapse:collapse'
  for (const [name, value] of rows) {
    const row = element.insertRow()
    for (const [text, width] of [
      [name, '38mm'],
      [value, 'auto'],
    ] as const) {
      const cell = row.insertCell()
      cell.textContent = text
      cell.style.cssText = `width:${width};height:13mm;padding:1mm 3mm;border:1px solid #000`
    }
  }
  return element
}
