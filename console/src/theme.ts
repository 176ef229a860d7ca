import type { ThemeConfig } from 'antd'

// Not by a rule on `*`: a transition, however short, makes the popups measure themselves where they are not yet.
const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches

const blue = '#1D5FBF'
const haze = 'rgb(29 95 191 / 12%)'
const inFocus = { hoverBorderColor: blue, activeBorderColor: blue, activeShadow: `0 0 0 2px ${haze}` }

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
    colorInfoBg: '#EFF5FD',
    colorInfoBorder: '#C4DAF6',
    colorLink: '#1D5FBF',
    colorLinkHover: '#174C99',
    colorSuccess: '#1A7340',
    colorSuccessBg: '#EEF8F1',
    colorSuccessBorder: '#BFE3CC',
    colorWarning: '#8A5A00',
    colorWarningBg: '#FDF7E8',
    colorWarningBorder: '#EEDBA5',
    colorError: '#B42318',
    colorErrorBg: '#FDF0EF',
    colorErrorBorder: '#F3C6C2',
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
    fontFamily: 'var(--fonts)',
    fontSize: Math.round(14 * zoom),
    sizeUnit: 4 * zoom,
    // A target smaller than 24 pixels cannot be hit (WCAG 2.5.8), however small the text is wanted.
    controlHeight: Math.max(24, Math.round(32 * zoom)),
    borderRadius: 6,
    motion: !isStill,
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.18s',
  },
  components: {
    // A field in focus must not look like a field with a mistake: both would be red.
    Input: inFocus,
    InputNumber: inFocus,
    DatePicker: inFocus,
    Select: { hoverBorderColor: blue, activeBorderColor: blue, activeOutlineColor: haze },
    Table: { headerBg: '#FAFAFB', headerColor: '#4B5058', cellPaddingBlock: 10 * zoom },
    Menu: { itemBorderRadius: 6, itemHeight: 38 * zoom, itemSelectedColor: '#A91318' },
    Form: { labelColor: '#1F2329', itemMarginBottom: 20 * zoom },
  },
})
