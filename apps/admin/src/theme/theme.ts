import type { ThemeConfig } from 'antd';
import { FONTS, PALETTE } from './palette.js';

/** Ant Design with our own accent: flat, dense, hairlines instead of shadows. */
export const THEME: ThemeConfig = {
  token: {
    colorPrimary: PALETTE.accent,
    colorInfo: PALETTE.accent,
    colorLink: PALETTE.accent,
    colorError: PALETTE.late,
    colorWarning: PALETTE.warn,
    colorSuccess: PALETTE.good,
    colorText: PALETTE.ink,
    colorTextSecondary: PALETTE.muted,
    colorTextTertiary: PALETTE.muted,
    colorTextDescription: PALETTE.muted,
    colorTextPlaceholder: '#667279',
    colorTextDisabled: '#667279',
    colorBorder: '#c3ccd0',
    colorBorderSecondary: PALETTE.line,
    colorBgLayout: PALETTE.ground,
    colorWarningBg: PALETTE.warnSoft,
    colorErrorBg: PALETTE.lateSoft,
    colorSuccessBg: PALETTE.goodSoft,
    colorInfoBg: PALETTE.accentSoft,
    borderRadius: 4,
    borderRadiusLG: 6,
    fontFamily: FONTS,
    fontFamilyCode: "ui-monospace, 'SF Mono', Menlo, Consolas, 'Noto Sans Mono CJK SC', monospace",
    fontSize: 14,
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.16s',
    wireframe: false,
  },
  components: {
    Table: {
      headerBg: '#eef2f3',
      headerColor: PALETTE.muted,
      cellPaddingBlockSM: 7,
      cellPaddingInlineSM: 10,
    },
    Tag: { defaultBg: '#eef2f3', defaultColor: PALETTE.ink },
    Menu: { itemHeight: 36, itemSelectedBg: PALETTE.accentSoft, itemBorderRadius: 4, itemMarginInline: 8 },
    Form: { itemMarginBottom: 18, verticalLabelPadding: '0 0 4px' },
    Alert: { defaultPadding: '8px 12px' },
    Modal: { titleFontSize: 17 },
  },
};
