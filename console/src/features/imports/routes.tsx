import type { AnyRoute } from '@tanstack/react-router'

export const createImportRoutes = (_parent: AnyRoute) => []
