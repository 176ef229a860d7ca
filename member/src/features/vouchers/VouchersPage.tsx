import type { OwnVoucher } from '@huigong/contract'
import { useState } from 'react'
import { Choices } from '../../parts/Choices.tsx'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { Message } from '../../parts/Message.tsx'
import { Page } from '../../parts/Page.tsx'
import { PagedList } from '../../parts/PagedList.tsx'
import { useText } from '../../platform/texts.ts'
import { useKeepingVouchers } from './keeping-vouchers.ts'
import { listKeptVouchers } from './kept-vouchers.ts'
import { VoucherRow } from './VoucherRow.tsx'
import { isWithoutNetwork, useVouchers } from './voucher-queries.ts'
import './vouchers.css'

type Which = 'good' | 'past'

/** 我的-卡券 (seed 004, 三.2). */
export const VouchersPage = () => {
  const text = useText()
  const [which, setWhich] = useState<Which>('good')
  const options = (['good', 'past'] as const).map((value) => ({ value, name: text(`vouchers.${value}`) }))
  return (
    <Page title={text('vouchers.title')} up="/me">
      <Choices
        label={text('vouchers.which')}
        isLabelHidden
        options={options}
        value={which}
        onChange={setWhich}
      />
      <Vouchers key={which} of={which} />
    </Page>
  )
}

const Vouchers = ({ of }: { of: Which }) => {
  const text = useText()
  const list = useVouchers(of)
  const vouchers = list.data?.pages.flatMap((page) => page.items) ?? []
  useKeepingVouchers(of === 'good' && list.isSuccess ? vouchers : [])
  const kept = of === 'good' && isWithoutNetwork(list.error) ? listKeptVouchers() : []
  if (kept.length > 0) {
    return (
      <>
        <Message kind="wait">{text('vouchers.keptOnly')}</Message>
        <ul className="rows">
          {kept.map(({ voucher }) => (
            <li key={voucher.id}>
              <VoucherRow voucher={voucher} />
            </li>
          ))}
        </ul>
      </>
    )
  }
  return (
    <PagedList<OwnVoucher>
      list={list}
      items={vouchers}
      empty={of === 'good' ? <NoneGood /> : <NonePast />}
      row={(voucher) => <VoucherRow voucher={voucher} />}
    />
  )
}

const NoneGood = () => {
  const text = useText()
  return (
    <EmptyState icon={<Icon name="ticket" />} title={text('vouchers.noneGood')}>
      <p>{text('vouchers.noneGoodWhy')}</p>
      <LinkButton to="/activities">{text('vouchers.goClaim')}</LinkButton>
    </EmptyState>
  )
}

const NonePast = () => {
  const text = useText()
  return (
    <EmptyState icon={<Icon name="ticket" />} title={text('vouchers.nonePast')}>
      <p>{text('vouchers.nonePastWhy')}</p>
    </EmptyState>
  )
}
