import type { ThemeConfig } from 'antd'

const fontFamily =
  '-apple-system, BlinkMacSystemFont, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", sans-serif'

/** Red is the accent only; every grey that carries text keeps 4.5:1 on white and on the page's background. */
export const themeFor = (zoom: number): ThemeConfig => ({
  token: {
    colorPrimary: '#C8161D',
    colorPrimaryHover: '#A91318',
    colorPrimaryActive: '#8E1014',
    colorPrimaryText: '#A91318',
    colorPrimaryBg: '#FCF1F1',
    colorPrimaryBgHover: '#F9E4E4',
    colorInfo: '#1D5FBF',
    colorLink: '#1D5FBF',
    colorLinkHover: '#174C99',
    colorSuccess: '#1A7340',
    colorWarning: '#8A5A00',
    colorError: '#B42318',
    colorErrorText: '#B42318',
    colorText: '#1F2329',
    colorTextSecondary: '#4B5058',
    colorTextTertiary: '#5C626B',
    colorTextDescription: '#5C626B',
    colorTextPlaceholder: '#6B7179',
    colorTextQuaternary: '#6B7179',
    colorBorder: '#C9CDD4',
    colorBorderSecondary: '#E8EAED',
    colorBgLayout: '#F5F6F7',
    fontFamily,
    fontSize: Math.round(14 * zoom),
    sizeUnit: 4 * zoom,
    sizeStep: 4 * zoom,
    controlHeight: Math.round(32 * zoom),
    borderRadius: 6,
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.18s',
  },
  components: {
    Table: { headerBg: '#FAFAFB', headerColor: '#4B5058', cellPaddingBlock: 10 * zoom },
    Menu: { itemBorderRadius: 6, itemHeight: 38 * zoom, itemSelectedColor: '#A91318' },
    Form: { labelColor: '#1F2329', itemMarginBottom: 20 * zoom },
  },
})
