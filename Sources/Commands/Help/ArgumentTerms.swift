/// The Indonesian names of values that have no option name to be called by.
enum ArgumentTerms {
  /// By the name of the property in code.
  static let names: [String: String] = [
    "answers": "jawaban", "code": "kode", "copies": "salinan", "exercises": "latihan", "family": "keluarga",
    "file": "berkas",
    "files": "berkas", "folder": "folder", "input": "naskah", "key": "kunci", "list": "daftar",
    "name": "nama",
    "number": "nomor",
    "participant": "peserta", "path": "naskah", "paths": "berkas", "shell": "kulit", "source": "lembar",
    "text": "teks",
    "topic": "topik",
    "word": "istilah", "words": "kata",
  ]

  /// What a value is called in help and messages.
  static func name(of argument: CommandInfo.Argument) -> String {
    let name = argument.valueName ?? ""
    return argument.isPositional ? names[name] ?? name : name
  }
}
