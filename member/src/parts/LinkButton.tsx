import { createLink } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, Ref } from 'react'
import './button.css'

type AnchorProps = AnchorHTMLAttributes<HTMLAnchorElement> & {
  kind?: 'primary' | 'plain'
  ref?: Ref<HTMLAnchorElement>
}

/** A link that looks like `Button`. */
export const ButtonAnchor = ({ kind = 'primary', className: _, ...rest }: AnchorProps) => (
  <a {...rest} className={`button button-${kind}`} />
)

export const LinkButton = createLink(ButtonAnchor)
