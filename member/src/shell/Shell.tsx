import { Outlet } from '@tanstack/react-router'
import { OfflineNotice } from './OfflineNotice.tsx'
import './shell.css'

export const Shell = () => (
  <div className="shell">
    <OfflineNotice />
    <Outlet />
  </div>
)
