import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { crc32 } from 'node:zlib';

interface Entry {
  readonly name: Buffer;
  readonly content: Buffer;
  readonly offset: number;
}

/** The fields that local and central headers share, for a file that is stored as it is: APPNOTE.TXT 4.3.7 and 4.3.12. */
function common({ name, content }: Entry): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(0x21, 8);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(content.length, 14);
  fields.writeUInt32LE(content.length, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

function central(entry: Entry): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(entry.offset, 10);
  return Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common(entry), rest, entry.name]);
}

function local(entry: Entry): Buffer {
  return Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common(entry), entry.name, entry.content]);
}

/** Packs a build as an XPI file, which is a ZIP archive; nothing is compressed and nothing signed. */
export function packXpi(build: string): Buffer {
  const files = readdirSync(build, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const parts: Buffer[] = [];
  const entries: Entry[] = [];
  let offset = 0;
  for (const file of files) {
    const path = join(file.parentPath, file.name);
    const name = Buffer.from(relative(build, path).split(sep).join('/'));
    const entry = { name, content: readFileSync(path), offset };
    entries.push(entry);
    const part = local(entry);
    parts.push(part);
    offset += part.length;
  }
  const directory = Buffer.concat(entries.map(central));
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, directory, Buffer.from('PK\x05\x06', 'latin1'), end]);
}
