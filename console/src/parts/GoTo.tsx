import { type NavigateOptions, useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'

/** Leads to another page, once. The router's `Navigate` starts anew at each drawing while the page is fetched. */
export const GoTo = (props: NavigateOptions) => {
  const navigate = useNavigate()
  const target = useRef(props)
  useEffect(() => {
    void navigate(target.current)
  }, [navigate])
  return null
}
