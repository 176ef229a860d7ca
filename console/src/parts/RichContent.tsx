import { imageUrl } from '@huigong/client'
import { createElement, Fragment, type ReactNode, useMemo } from 'react'
import { contentImageId, isSafeLink } from '../platform/rich-text.ts'
import './rich-content.css'

const plain = ['p', 'h2', 'h3', 'strong', 'em', 'ul', 'ol', 'li', 'blockquote'] as const

/** What the editor wrote, drawn element by element: nothing that is not on the list comes onto the page. */
export const RichContent = ({ html }: { html: string }) => {
  const drawn = useMemo(
    () => [...new DOMParser().parseFromString(html, 'text/html').body.childNodes].map(draw),
    [html],
  )
  return <div className="rich-content">{drawn}</div>
}

const draw = (node: Node, place: number): ReactNode => {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent
  if (!(node instanceof HTMLElement)) return null
  const inner = [...node.childNodes].map(draw)
  const name = node.tagName.toLowerCase()
  if (plain.some((each) => each === name)) return createElement(name, { key: place }, ...inner)
  switch (name) {
    case 'br':
    case 'hr':
      return createElement(name, { key: place })
    case 'a':
      return drawLink(node.getAttribute('href') ?? '', place, inner)
    case 'img':
      return drawImage(node, place)
    default:
      return <Fragment key={place}>{inner}</Fragment>
  }
}

const drawLink = (address: string, place: number, inner: ReactNode[]): ReactNode =>
  isSafeLink(address) ? (
    <a key={place} href={address} target="_blank" rel="noopener noreferrer nofollow">
      {inner}
    </a>
  ) : (
    <Fragment key={place}>{inner}</Fragment>
  )

const drawImage = (node: HTMLElement, place: number): ReactNode => {
  const id = contentImageId(node.getAttribute('src'))
  return id ? <img key={place} src={imageUrl(id)} alt={node.getAttribute('alt') ?? ''} /> : null
}
