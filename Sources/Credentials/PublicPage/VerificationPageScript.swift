extension VerificationPage {
  /// The page's only script: checks the index's Ed25519 signature, then looks the certificate up.
  ///
  /// Text reaches the page by `textContent` alone, so that a name cannot become markup.
  static let script = """
    'use strict';
    const isi = id => document.getElementById(id).textContent.trim();
    const bytes = text => Uint8Array.from(
      atob(text.replace(/-/g, '+').replace(/_/g, '/')), huruf => huruf.charCodeAt(0));
    const hasil = document.getElementById('hasil');
    hasil.hidden = true;

    const hari = tanggal => new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' })
      .format(new Date(tanggal));

    function tampilkan(kelas, judul, penjelasan, entri) {
      hasil.replaceChildren();
      hasil.className = kelas;
      hasil.hidden = false;
      const kepala = document.createElement('h2');
      kepala.textContent = judul;
      const alinea = document.createElement('p');
      alinea.textContent = penjelasan;
      hasil.append(kepala, alinea);
      if (!entri) return;
      const daftar = document.createElement('dl');
      const baris = [['Nama', entri.nama], ['Nomor', entri.nomor], ['Jenis', entri.jenis],
        ['Pelatihan', entri.judul], ['Pelaksanaan', entri.tanggal], ['JP', entri.jp],
        ['Tanggal terbit', entri.terbit], ['Terbitan', String(entri.terbitan)]];
      if (entri.sampai) baris.push(['Berlaku sampai', hari(entri.sampai)]);
      for (const [nama, nilai] of baris) {
        const dt = document.createElement('dt');
        const dd = document.createElement('dd');
        dt.textContent = nama;
        dd.textContent = nilai;
        daftar.append(dt, dd);
      }
      hasil.append(daftar);
    }

    async function bacaIndeks() {
      if (!globalThis.crypto || !crypto.subtle) return { galat: 'tanpa-kripto' };
      const indeks = bytes(isi('indeks'));
      const awalan = new TextEncoder().encode('bimtek-indeks-1\\n');
      const pesan = new Uint8Array(awalan.length + indeks.length);
      pesan.set(awalan);
      pesan.set(indeks, awalan.length);
      let kunci;
      try {
        kunci = await crypto.subtle.importKey('raw', bytes(isi('kunci')), { name: 'Ed25519' }, false, ['verify']);
      } catch (galat) {
        return { galat: 'tanpa-kripto' };
      }
      const sah = await crypto.subtle.verify({ name: 'Ed25519' }, kunci, bytes(isi('tanda')), pesan);
      return sah ? JSON.parse(new TextDecoder().decode(indeks)) : { galat: 'berubah' };
    }

    async function periksa(nomor, kode) {
      let indeks;
      try { indeks = await bacaIndeks(); } catch (galat) { indeks = { galat: 'berubah' }; }
      if (indeks.galat === 'tanpa-kripto') {
        return tampilkan('', 'Belum dapat diperiksa', 'Peramban ini tidak dapat memeriksa tanda tangan Ed25519. '
          + 'Buka halaman ini lewat alamat https, atau pakai peramban terbaru di perangkat lain.');
      }
      if (indeks.galat) {
        return tampilkan('buruk', 'Daftar ini tidak dapat dipercaya', 'Tanda tangan penerbit tidak cocok dengan isi '
          + 'halaman. Buka halaman dari alamat resmi penerbit, atau hubungi penerbit.');
      }
      const senomor = indeks.sertifikat.filter(entri => entri.nomor === nomor);
      const entri = senomor.find(entri => entri.kode === kode);
      if (!senomor.length) {
        return tampilkan('buruk', 'Nomor tidak ditemukan', 'Nomor ' + nomor + ' tidak ada dalam daftar '
          + indeks.penerbit + '. Periksa penulisan nomor, atau hubungi penerbit.');
      }
      if (!entri && !kode) {
        return tampilkan('', 'Belum selesai diperiksa', 'Nomor ini ada dalam daftar ' + indeks.penerbit
          + '. Isi juga kode di samping QR untuk memeriksa isinya.');
      }
      if (!entri) {
        return tampilkan('buruk', 'Data tidak cocok',
          'Nomor ini ada, tetapi kodenya lain. Isi sertifikat di tangan Anda bukan yang diterbitkan.');
      }
      if (entri.status === 'dicabut') {
        return tampilkan('buruk', 'Sertifikat dicabut', 'Sertifikat ini pernah diterbitkan, lalu dicabut oleh '
          + indeks.penerbit + '.', entri);
      }
      if (entri.status === 'diganti') {
        return tampilkan('', 'Sertifikat sudah diganti', 'Data ini asli, tetapi sudah diganti dengan terbitan atau '
          + 'sertifikat yang lebih baru. Mintalah yang terbaru.', entri);
      }
      if (entri.sampai && entri.sampai < new Date().toISOString().slice(0, 10)) {
        return tampilkan('', 'Asli, tetapi tidak berlaku lagi', 'Masa berlakunya berakhir '
          + hari(entri.sampai) + '.', entri);
      }
      return tampilkan('baik', 'Asli', 'Data ini diterbitkan oleh ' + indeks.penerbit
        + '. Bandingkan dengan yang tercetak di sertifikat.', entri);
    }

    const nomor = document.getElementById('nomor');
    const kode = document.getElementById('kode');
    document.getElementById('tanya').addEventListener('submit', peristiwa => {
      peristiwa.preventDefault();
      periksa(nomor.value.trim(), kode.value.trim());
    });
    function bacaAlamat() {
      const data = new URLSearchParams(location.hash.slice(1).replace(/\\+/g, '%2B'));
      if (!data.get('n')) return;
      nomor.value = data.get('n');
      kode.value = data.get('d') || '';
      periksa(nomor.value, kode.value);
    }
    addEventListener('hashchange', bacaAlamat);
    bacaAlamat();
    """
}
