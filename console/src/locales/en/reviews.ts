import type { Texts } from '@huigong/contract/locales/text-shape'
import type { reviews as source } from '../zh-CN/reviews.ts'
import { reviewReasons } from './review-reasons.ts'
import { reviewSubjects } from './review-subjects.ts'

export const reviews: Texts<typeof source> = {
  lead: {
    'union.registration': 'Registrations that name your union as the superior and wait for its decision.',
    'union.change': 'Changes of information by unions below. What changed is red and carries a sign.',
    'union.cancellation': 'Cancellations by unions below. Check where members go and what will end.',
    'union.move':
      'Unions that change their superior within your branch, together with everything below them.',
    'administrator.grant': 'Roles that unions below ask to give to their people.',
    'administrator.revocation': 'Roles that unions below ask to take away.',
    'member.join': 'People who apply to join your union and wait for its decision.',
    'member.registration':
      'People who are members already and ask to be put on record here. Check the original joining date.',
    'member.transfer':
      'Members who ask to come to your union and, where the old union has to agree first, those who ask to leave it.',
    'member.group_transfer': 'Groups of members whom other unions ask you to take over.',
    'member.correction':
      'Corrections that members ask for in their own records. What changes is red and carries a sign.',
    'member.proof':
      'People whom no check could verify and for whom their union vouches on stamped paper. Approval opens an account that signs in by SMS code only.',
    'member.export':
      'Unions below that ask to export verified members. Check that the purpose is right and each field is needed.',
    'activity.publication':
      'Activities that unions below submitted and that wait for this union; also those of colleagues, where the own union decides. Check the scope, the amounts and the findings.',
  },
  tabs: { pending: 'To review', approved: 'Approved', rejected: 'Rejected', withdrawn: 'Withdrawn' },
  search: { union: 'Search by union name', person: 'Search by name', activity: 'Search activities' },
  only: { label: 'Show', overdue: 'Overdue only', escalated: 'Passed up only' },
  overdue: 'Overdue by days: {{count}}',
  escalatedFrom: 'Passed up from {{name}}',
  columns: {
    title: { union: 'Union', person: 'Name', activity: 'Activity' },
    fromUnion: 'Applying union',
    dueOn: 'Due',
    applicant: 'Applicant',
    phone: 'Phone',
    submittedAt: 'Submitted',
    decidedAt: 'Decided',
    reason: 'Reason',
    actions: 'Actions',
  },
  round: 'Submission {{round}}',
  noName: 'Not verified',
  expand: 'Show the application of {{title}}',
  collapse: 'Hide the application of {{title}}',
  select: 'Select {{title}}',
  approve: 'Approve',
  reject: 'Reject',
  approveOf: 'Approve {{title}}',
  rejectOf: 'Reject {{title}}',
  empty: {
    pending: 'Nothing to review',
    pendingHint: 'New applications appear here.',
    approved: 'Nothing approved yet',
    rejected: 'Nothing rejected yet',
    withdrawn: 'Nothing withdrawn',
    search: 'No application matches',
    searchHint: 'Check the words or look under another status.',
    clearSearch: 'Clear the search',
    overdue: 'Nothing is overdue',
    escalated: 'Nothing was passed up from below',
    showAll: 'Show everything to review',
  },
  grant: {
    giving: 'Role to give',
    taking: 'Role to take away',
    name: 'Name',
    phone: 'Phone',
    union: 'Union',
    role: 'Role',
    handOver: 'Part of',
    isHandOver: 'A hand-over between administrators',
    reason: 'Reason',
    permissions: 'What the role may do',
  },
  form: {
    employer: 'Employer',
    employerName: 'Employer name',
    employerCreditCode: 'Employer credit code',
    employerCertificate: 'Employer certificate',
    union: 'Union',
    unionName: 'Union name',
    isIndependent: 'Already independent',
    unionCreditCode: 'Union credit code',
    unionCertificate: 'Union legal-person certificate',
    superior: 'Superior union',
    officePhone: 'Office phone',
    applicant: 'Applicant',
    person: 'Applicant',
    joining: 'Joining',
    name: 'Name',
    sex: 'Sex',
    documentKind: 'Document',
    document: 'Document number',
    phone: 'Phone',
    personEmployer: 'Employer',
    joinedOn: 'Original joining date',
    note: 'Note',
    history: 'History',
  },
  decide: {
    approveTitle: 'Approve this application?',
    approveEffect: {
      'union.registration':
        '{{title}} becomes a union below yours and the applicant its administrator. This cannot be undone.',
      'union.change': 'The record of {{title}} changes as applied for. This cannot be undone.',
      'union.cancellation': '{{title}} ends; its members and roles go as applied for. This cannot be undone.',
      'union.move':
        '{{title}} goes under its new superior with everything below it, and rights follow. This cannot be undone.',
      'administrator.grant': '{{title}} gets the role at once, or upon verifying the real name.',
      'administrator.revocation': '{{title}} loses the role at once.',
      'member.join': '{{title}} becomes a member of your union. This cannot be undone.',
      'member.registration':
        '{{title}} becomes a member of your union with the joining date applied for. This cannot be undone.',
      'member.transfer':
        '{{title}} comes to your union: at once, on the day agreed, or after the old union has had its notice. This cannot be undone.',
      'member.group_transfer':
        'All members of the group who can be moved come to your union, at once or on the day agreed. This cannot be undone.',
      'member.correction':
        'The record of {{title}} changes as applied for; what it said before stays in the history.',
      'member.proof':
        '{{title}} counts as verified and gets an account that signs in by SMS code only. This cannot be undone.',
      'member.export':
        '{{title}} can download an encrypted file for a limited time; afterwards it is deleted.',
      'activity.publication':
        'The vouchers of “{{title}}” are taken out of the budget, and the union that submitted it can open it. This cannot be undone.',
    },
    releasing:
      'Your union is the one that is left. If you agree, the application goes on to {{union}}; {{title}} leaves once that union approves. This cannot be undone.',
    holdsOffice:
      '{{title}} still has a role at the old union: approving now would be refused. That role has to end first.',
    groupEffect:
      'The group has {{people}} people. The {{movable}} who can be moved come to your union; the others stay, and the outcome is listed for each. This cannot be undone.',
    approveManyTitle: 'Approve applications: {{number}}',
    approveManyEffect: {
      'union.registration':
        'These unions come below yours and their applicants become administrators. This cannot be undone.',
      'union.change': 'The records of these unions change as applied for. This cannot be undone.',
      'union.cancellation':
        'These unions end; their members and roles go as applied for. This cannot be undone.',
      'union.move':
        'These unions go under their new superiors with everything below them. This cannot be undone.',
      'administrator.grant': 'These people get their roles at once, or upon verifying their real names.',
      'administrator.revocation': 'These people lose their roles at once.',
      'member.join': 'These people become members of your union. This cannot be undone.',
      'member.registration':
        'These people become members of your union with the joining dates applied for. This cannot be undone.',
      'member.transfer':
        'Those who come to your union become its members; those who leave go on to the union they enter, which decides next. This cannot be undone.',
      'member.group_transfer':
        'All members of these groups who can be moved come to your union, at once or on the day agreed. This cannot be undone.',
      'member.correction':
        'The records of these members change as applied for; what they said before stays in the history.',
      'member.proof':
        'Be sure that you looked at each stamped paper. These people count as verified and their accounts sign in by SMS code only. This cannot be undone.',
      'member.export':
        'Be sure that you checked each purpose. These unions can download encrypted files for a limited time.',
      'activity.publication':
        'The vouchers of these activities are taken out of their budgets, and the unions that submitted them can open them. This cannot be undone.',
    },
    rejectTitle: 'Reject the application of {{title}}',
    rejectManyTitle: 'Reject applications: {{number}}',
    rejectEffect: 'The applicant reads the reason, can correct the form and submit again.',
    these: 'These: {{names}}',
    theseAndMore: 'These: {{names}} and more, {{number}} in all',
    separator: ', ',
    confirmApprove: 'Approve',
    confirmReject: 'Reject',
    cancel: 'Cancel',
    reason: 'Reason',
    reasonHint: 'Say what to change and how. The applicant reads this.',
    reasonRequired: 'Give a reason so that the applicant knows what to correct.',
    templates: 'Frequent reasons (choose one, then edit)',
    selected: 'Selected: {{number}}',
    approveMany: 'Approve selected',
    rejectMany: 'Reject selected',
    selectPage: 'Select this page',
  },
  reasons: reviewReasons,
  subjects: reviewSubjects,
  outcome: {
    approved: '{{title}} approved',
    rejected: '{{title}} rejected',
    approvedMany: 'Approved: {{number}}',
    rejectedMany: 'Rejected: {{number}}',
    refusedMany: 'Not decided: {{number}}. The reasons:',
    passed: '{{title}}: you agreed. The application has gone on to {{union}}, which decides next.',
    noneDecided: 'No application was decided',
    decidedByOther:
      '{{title}}: {{action}} by {{name}} at {{at}}. Your decision had no effect. The list is up to date again.',
    decidedMeanwhile:
      '{{title}} is now “{{status}}”. Your decision had no effect. The list is up to date again.',
    alreadyDecided: 'was decided by somebody else in the meantime.',
    otherPerson: 'somebody else',
  },
  keys: {
    open: 'Keys',
    title: 'Keyboard shortcuts',
    enabled: 'Use single-key shortcuts',
    hint: 'They never act while you type in a field.',
    next: 'Next row',
    previous: 'Previous row',
    expand: 'Show or hide the application',
    approve: 'Approve the current row, or all that are selected',
    reject: 'Reject the current row, or all that are selected',
    select: 'Select or clear the current row',
    help: 'Show this help',
  },
}
