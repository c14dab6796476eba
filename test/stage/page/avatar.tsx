/** @jsxImportSource react */
import type { Account } from '../accounts.ts';

/** A made-up profile picture: two letters on a colour of the account's own. */
export function Avatar({ account, alt = '', size = 40 }: { account: Account; alt?: string; size?: number }) {
  return <img className="avatar" src={picture(account)} alt={alt} width={size} height={size} draggable={false} />;
}

function picture({ name, id }: Account): string {
  const letters = name
    .split(' ')
    .slice(0, 2)
    .map((word) => word[0])
    .join('');
  const hue = (Number(id.slice(-3)) * 47) % 360;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="hsl(${hue} 45% 45%)"/><text x="20" y="26" font-size="16" font-family="sans-serif" fill="#fff" text-anchor="middle">${letters}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
