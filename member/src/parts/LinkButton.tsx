import { createLink } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, Ref } from 'react'
import './parts.css'

type AnchorProps = AnchorHTMLAttributes<HTMLAnchorElement> & {
  kind?: 'primary' | 'plain'
  ref?: Ref<HTMLAnchorElement>
}

/** A link that looks like `Button`. */
export const ButtonAnchor = ({ kind = 'primary', className: _, ...rest }: AnchorProps) => (
  <a
    {...rest}
    className={`adm-button adm-button-block adm-button-${kind === 'primary' ? 'primary' : 'default'} button button-${kind}`}
  />
)

export const LinkButton = createLink(ButtonAnchor)
