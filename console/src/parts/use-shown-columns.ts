import { Grid, type TableColumnType } from 'antd'

type Column = Pick<TableColumnType, 'responsive'>

/** The columns that a table shows at this width, for a row of totals with a cell below each. */
export const useShownColumns = <Shown extends Column>(columns: readonly Shown[]): Shown[] => {
  const screens = Grid.useBreakpoint()
  return columns.filter(({ responsive }) => !responsive || responsive.some((screen) => screens[screen]))
}
