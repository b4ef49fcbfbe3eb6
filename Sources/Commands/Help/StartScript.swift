/// What lies on top of an installed folder for someone who is handed it on a USB stick: a script that starts the menu
/// even where the stick's file system forgets which files are programs, and a note that says how.
enum StartScript {
  /// The name of the script.
  static let name = "mulai.sh"
  /// The name of the note.
  static let noteName = "BACA-SAYA.txt"

  /// The script, for any POSIX shell.
  ///
  /// Where the program may not be executed from its place (no execute bit, or a stick mounted without programs) it
  /// runs from a copy in the data folder, which is made anew when the program on the stick is another.
  static let text = #"""
    #!/bin/sh
    # Memulai bimtek dari folder ini: sh mulai.sh
    folder=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd) || exit 2
    program=$folder/bin/bimtek
    if [ ! -f "$program" ]; then
      echo "bimtek: Programnya tidak ada: $program" >&2
      echo "  Mengapa: mulai.sh terpisah dari foldernya, atau arsipnya belum diekstrak" >&2
      echo "  Lakukan: salin seluruh folder bimtek, lalu jalankan mulai.sh dari dalamnya" >&2
      exit 2
    fi
    if [ ! -x "$program" ]; then
      salinan=${XDG_DATA_HOME:-$HOME/.local/share}/bimtek/program
      if [ ! -x "$salinan/bin/bimtek" ] || ! cmp -s "$program" "$salinan/bin/bimtek"; then
        echo "Program di sini tidak boleh dijalankan langsung, jadi disalin ke $salinan. Tunggu sebentar." >&2
        if ! { mkdir -p "$salinan" && cp -R "$folder/." "$salinan/" && chmod +x "$salinan/bin/bimtek"; } 2>/dev/null
        then
          echo "bimtek: Program tidak dapat disalin ke $salinan" >&2
          echo "  Mengapa: folder itu tidak boleh ditulis, atau diskanya penuh (perlu kira-kira 250 MB)" >&2
          echo "  Lakukan: kosongkan ruang, atau minta bantuan fasilitator" >&2
          exit 2
        fi
      fi
      program=$salinan/bin/bimtek
    fi
    exec "$program" "$@"

    """#

  /// The note.
  static let note = """
    bimtek: belajar menulis berita, memeriksa naskah, berlatih. Tanpa internet.

    Cara memulai di Linux:
      1. Salin seluruh folder ini ke laptop (boleh juga langsung dari diska USB).
      2. Buka folder ini, klik kanan di tempat kosong, pilih Buka di Terminal.
      3. Ketik: sh mulai.sh
         lalu tekan Enter. Muncul menu; pilih dengan angka.

    Tidak perlu kata sandi admin. Tidak ada yang dikirim ke internet.
    Laptop Windows dan ponsel: tulis naskah dengan aplikasi sendiri, lalu kirim berkasnya
    kepada fasilitator lewat diska USB atau WhatsApp.

    """
}
