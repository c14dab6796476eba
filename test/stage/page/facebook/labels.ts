/**
 * Facebook's words in the languages that the evidence shows; what it does not show stays English. `…` and `...` both
 * occur in the wild.
 */
const LABELS = {
  en: {
    mind: "What's on your mind, $1?",
    post: 'Post',
    writeSomething: 'Write something…',
    publicPost: 'Create a public post…',
    comment: 'Write a comment…',
    publicComment: 'Write a public comment…',
    commentAs: 'Comment as $1',
    replyTo: 'Reply to $1',
    reply: 'Reply',
    saySomething: 'Say something about this (optional)',
    shareNow: 'Share now',
    sendComment: 'Comment',
    writeTo: 'Write to $1',
  },
  vi: {
    commentAs: 'Bình luận dưới tên $1',
    comment: 'Viết bình luận',
    saySomething: 'Hãy nói gì đó về nội dung này (không bắt buộc)',
    shareNow: 'Chia sẻ ngay',
  },
  id: { commentAs: 'Komentari sebagai $1', comment: 'Tulis komentar', reply: 'Balas' },
  pt: { commentAs: 'Comente como $1', writeSomething: 'Escreva algo', post: 'Publicar' },
  tr: { comment: 'Yorum yap' },
  zh: { mind: '$1,在想些什么?' },
} as const;

type Label = keyof (typeof LABELS)['en'];

export function label(name: Label, ...words: string[]): string {
  const own: Partial<Record<Label, string>> = LABELS[document.documentElement.lang as keyof typeof LABELS] ?? LABELS.en;
  return (own[name] ?? LABELS.en[name]).replace(/\$(\d)/g, (_, digit) => words[Number(digit) - 1] ?? '');
}
