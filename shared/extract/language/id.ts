import type { LanguageRules } from './rules.ts';

/** Indonesian and Malay. */
export const id: LanguageRules = {
  pointers: [
    'baca juga',
    'baca selengkapnya',
    'lihat juga',
    'simak juga',
    'simak video',
    'berita terkait',
    'baca lagi',
  ],
  boilerplate: ['ikuti kami', 'ikuti saluran', 'dapatkan update berita', 'gabung di kanal', 'langganan'],
  marks: ['iklan', 'komentar', 'bagikan', 'lanjutkan membaca', '# komentar'],
  byline: {
    author: ['oleh', 'penulis', 'laporan'],
    credit: ['editor', 'penyunting'],
    picture: ['foto', 'video', 'gambar'],
    and: ['dan'],
    role: ['wartawan', 'reporter'],
    desk: ['redaksi', 'antara', 'bernama'],
  },
  updates: { mark: ['diperbarui'], changed: ['diperbarui', 'diterbitkan'], at: ['pukul'] },
};
