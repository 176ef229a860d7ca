import { createLink } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react'
import { Icon } from './Icon.tsx'
import './parts.css'

type RowProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'title'> & {
  icon?: ReactNode
  name: ReactNode
  more?: ReactNode
  ref?: Ref<HTMLAnchorElement>
}

/** A row of a list that leads to a page. */
export const RowLink = createLink(({ icon, name, more, className: _, ...rest }: RowProps) => (
  <a {...rest} className="row">
    {icon ? <span className="row-icon">{icon}</span> : null}
    <span className="row-words">
      {name}
      {more ? <span className="row-more">{more}</span> : null}
    </span>
    <span className="row-arrow">
      <Icon name="forward" />
    </span>
  </a>
))
