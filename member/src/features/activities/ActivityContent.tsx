import { createElement, Fragment, type ReactNode, useMemo } from 'react'
import { pictureUrl } from '../../platform/images.ts'

/**
 * What the union wrote. The server keeps an allow-list of elements; here nothing of the text becomes HTML again: it is
 * read without being run, and only what is on this list is made anew, without attributes.
 */
const shown: Record<string, string> = {
  a: 'a',
  b: 'strong',
  blockquote: 'blockquote',
  br: 'br',
  div: 'p',
  em: 'em',
  h1: 'h3',
  h2: 'h3',
  h3: 'h3',
  h4: 'h4',
  hr: 'hr',
  i: 'em',
  img: 'img',
  li: 'li',
  ol: 'ol',
  p: 'p',
  s: 's',
  span: 'span',
  strong: 'strong',
  sub: 'sub',
  sup: 'sup',
  table: 'table',
  tbody: 'tbody',
  td: 'td',
  th: 'th',
  thead: 'thead',
  tr: 'tr',
  u: 'u',
  ul: 'ul',
}

const dropped = new Set(['script', 'style', 'template', 'iframe', 'object', 'svg', 'math', 'noscript'])

export const ActivityContent = ({ html }: { html: string }) => {
  const nodes = useMemo(() => {
    const { body } = new DOMParser().parseFromString(html, 'text/html')
    return childrenOf(body)
  }, [html])
  return <div className="content">{nodes}</div>
}

const childrenOf = (node: Node): ReactNode[] => [...node.childNodes].map(render)

const render = (node: ChildNode, index: number): ReactNode => {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent
  if (!(node instanceof Element)) return null
  const name = node.tagName.toLowerCase()
  if (dropped.has(name)) return null
  const element = shown[name]
  if (!element) return createElement(Fragment, { key: index }, ...childrenOf(node))
  if (element === 'br' || element === 'hr') return createElement(element, { key: index })
  if (element === 'img') return renderPicture(node, index)
  return createElement(element, { key: index, ...linkOf(node, name) }, ...childrenOf(node))
}

/** A picture of this platform, by its id; those of other sites are left out: they would tell who looked. */
const renderPicture = (node: Element, key: number): ReactNode => {
  const source = node.getAttribute('data-image-id') ?? node.getAttribute('src') ?? ''
  const id = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(source)?.[0]
  if (!id || /^(?:https?:)?\/\//.test(source)) return null
  return createElement('img', {
    key,
    src: pictureUrl(id),
    alt: node.getAttribute('alt') ?? '',
    loading: 'lazy',
  })
}

const linkOf = (node: Element, name: string) => {
  const href = node.getAttribute('href') ?? ''
  return name === 'a' && /^(https?:|tel:|mailto:)/.test(href)
    ? { href, target: '_blank', rel: 'noreferrer noopener' }
    : {}
}
