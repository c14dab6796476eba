/** @jsxImportSource react */
import { useState } from 'react';

/** Pictures and videos attached to a composer: by picker, drop or paste. */

interface Attachment {
  name: string;
  video: boolean;
  /** A blob: address. */
  url: string;
}

export interface Media {
  items: Attachment[];
  /** True when there was a picture or video among the files. */
  add(files: FileList | null | undefined): boolean;
  remove(item: Attachment): void;
  clear(): void;
}

export function useMedia(): Media {
  const [items, setItems] = useState<Attachment[]>([]);
  return {
    items,
    add(files) {
      const wanted = [...(files ?? [])].filter((file) => /^(image|video)\//.test(file.type));
      const added = wanted.map((file) => ({
        name: file.name,
        video: file.type.startsWith('video/'),
        url: URL.createObjectURL(file),
      }));
      if (added.length > 0) setItems((before) => [...before, ...added]);
      return added.length > 0;
    },
    remove(item) {
      URL.revokeObjectURL(item.url);
      setItems((before) => before.filter((one) => one !== item));
    },
    clear: () => setItems([]),
  };
}

/** The picture or the video itself. */
export function Preview({ item, alt = '' }: { item: Attachment; alt?: string }) {
  return item.video ? <video src={item.url} controls={false} /> : <img src={item.url} alt={alt} draggable={false} />;
}

/** A picker for files, hidden behind the site's own button. */
export function FilePicker({ media, ...rest }: { media: Pick<Media, 'add'> } & Picker) {
  return (
    <input
      type="file"
      className="visually-hidden"
      tabIndex={-1}
      multiple
      onChange={(event) => {
        media.add(event.currentTarget.files);
        event.currentTarget.value = '';
      }}
      {...rest}
    />
  );
}
type Picker = { accept: string; [data: `data-${string}`]: string };

/** Handlers for a part of the page on which files may be dropped. */
export function dropTarget(media: Pick<Media, 'add'>) {
  return {
    onDragOver: (event: React.DragEvent) => event.preventDefault(),
    onDrop: (event: React.DragEvent) => {
      // An editor inside may have taken them already.
      if (!event.defaultPrevented && media.add(event.dataTransfer.files)) event.preventDefault();
    },
  };
}
