import ArgumentParser

/// `bimtek nilai`: drafts in, marks, recap out.
struct NilaiCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nilai",
    abstract: "Masukkan naskah kelas, catat nilai penilai, tulis rekap dan umpan balik.",
    discussion: """
      Contoh:
        bimtek nilai masuk arunaya.bimtek folder-naskah --tugas E37
        bimtek nilai putuskan arunaya.bimtek P-7F3K2Q --tugas E37 \\
          --penilai "Rina Fasilitator" \\
          --tingkat akurasi=3,teras=4,fokus=3,judul=3,narasumber=4,bahasa=3,manfaat=4
        bimtek nilai rekap arunaya.bimtek --ke hasil

      Mesin hanya memberi bukti dan tingkat sementara. Nilai diberikan oleh penilai.

      Perintah ini untuk fasilitator. Hasil belajar Anda sendiri: bimtek kemajuan
      """,
    subcommands: [
      NilaiMasuk.self, NilaiTulis.self, NilaiPutuskan.self, NilaiEkspor.self, NilaiImpor.self,
      NilaiRekap.self,
    ],
    aliases: ["grade"])
}
