import Credentials

extension CertificateSettings {
  /// What stands before a text that the agency has yet to fill in.
  private static let gap = "ISI "

  /// The texts that are still those of the sample.
  var gaps: [String] {
    ([issuer, design.town ?? ""] + design.header
      + signatories.flatMap { [$0.name, $0.office, $0.note ?? ""] })
      .filter { $0.hasPrefix(Self.gap) }
  }
}

/// A `sertifikat.yaml` to begin with, in which every key is explained.
public enum SettingsSample {
  /// The file; it can be looked at in a preview, but nothing is issued with it before it is filled in.
  public static let text = """
    # Pengaturan sertifikat. Ganti yang berawalan ISI dengan data instansi Anda.
    # Lihat hasilnya tanpa menerbitkan: bimtek sertifikat pratinjau --pengaturan sertifikat.yaml

    # Nama instansi; tercetak dalam kalimat dan masuk ke data sertifikat.
    penerbit: ISI NAMA INSTANSI
    # Baris di atas judul.
    kop:
      - ISI NAMA PEMERINTAH DAERAH
      - ISI NAMA INSTANSI
    # Di depan tanggal terbit.
    kota: ISI NAMA KOTA
    # Satu atau dua orang. Catatan boleh berisi pangkat atau NIP; hanya tercetak, tidak masuk ke data.
    penanda-tangan:
      - nama: ISI NAMA PEJABAT DAN GELAR
        jabatan: ISI JABATAN
        catatan: ISI PANGKAT

    # Yang berikut boleh dipakai: hapus tanda # di depannya.
    # Logo instansi dan, hanya bila instansi berhak memakainya, lambang negara: berkas PNG di folder ini.
    # logo: logo.png
    # lambang-negara: garuda.png
    # Warna huruf dan warna bingkai.
    # warna-teks: "#16263F"
    # warna-hias: "#A37F35"
    # teks-keikutsertaan: telah mengikuti
    # teks-kelulusan: telah mengikuti dan dinyatakan lulus
    # Alamat verifikasi.html di situs instansi; tanpa alamat, QR memuat nomor dan kode saja.
    # alamat-verifikasi: https://situs-instansi.example/sertifikat/verifikasi.html
    # Pengenal did:web instansi, bila ada; tanpa itu, kunci menjadi pengenalnya.
    # pengenal: did:web:situs-instansi.example
    # Masa berlaku dalam tahun; tanpa baris ini berlaku seterusnya.
    # berlaku-tahun: 3
    # NIP peserta ikut dicetak; tidak pernah masuk ke data.
    # cetak-nip: ya

    """
}
