import { createLink } from '@tanstack/react-router'
import { RightOutline } from 'antd-mobile-icons'
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react'
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
    <RightOutline className="row-arrow" aria-hidden />
  </a>
))
