import {
  $applyNodeReplacement,
  DecoratorNode,
  type NodeKey,
  type SerializedLexicalNode,
  type SerializedTextNode,
  TextNode,
} from 'lexical';

/** A mention: its words hang together, as on Facebook. */
export class MentionNode extends TextNode {
  static override getType(): string {
    return 'mention';
  }
  static override clone(node: MentionNode): MentionNode {
    return new MentionNode(node.__text, node.__key);
  }
  static override importJSON({ text }: SerializedTextNode): MentionNode {
    return $createMention(text);
  }
  override createDOM(...given: Parameters<TextNode['createDOM']>): HTMLElement {
    const element = super.createDOM(...given);
    element.className = 'mention';
    element.spellcheck = false;
    return element;
  }
}

export function $createMention(name: string): MentionNode {
  return $applyNodeReplacement(new MentionNode(name).setMode('segmented'));
}

/** An emoji drawn as a picture whose alternative text is the character. */
export class EmojiNode extends DecoratorNode<null> {
  constructor(
    readonly __emoji: string,
    key?: NodeKey,
  ) {
    super(key);
  }
  static override getType(): string {
    return 'emoji';
  }
  static override clone(node: EmojiNode): EmojiNode {
    return new EmojiNode(node.__emoji, node.__key);
  }
  static override importJSON(node: SerializedLexicalNode & { emoji?: string }): EmojiNode {
    return new EmojiNode(node.emoji ?? '');
  }
  override exportJSON() {
    return { ...super.exportJSON(), emoji: this.__emoji };
  }
  override createDOM(): HTMLElement {
    const image = document.createElement('img');
    image.alt = this.__emoji;
    image.className = 'emoji';
    image.src = emojiPicture(this.__emoji);
    const element = document.createElement('span');
    element.append(image);
    return element;
  }
  override updateDOM(): false {
    return false;
  }
  override getTextContent(): string {
    return this.__emoji;
  }
  override isInline(): true {
    return true;
  }
  override decorate(): null {
    return null;
  }
}

const EMOJI = /\p{Extended_Pictographic}(?:\u200d\p{Extended_Pictographic}|\ufe0f|\p{Emoji_Modifier})*/u;

/** Puts a picture in place of the first emoji of a text node; what is left is looked at again. */
export function replaceEmoji(node: TextNode): void {
  const found = EMOJI.exec(node.getTextContent());
  if (!found || node instanceof MentionNode) return;
  const end = found.index + found[0].length;
  const [first, second] = node.splitText(found.index, end);
  const emoji = found.index === 0 ? first : second;
  emoji?.replace(new EmojiNode(found[0])).selectNext();
}

function emojiPicture(emoji: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><text y="16" font-size="16">${emoji}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
