/// Forms that are written together with the whole word after them (EYD V): *antarinstansi*, *pascabencana*.
enum CombiningForm {
  private static let forms: [StaticString] = [
    "adi", "aero", "agro", "anti", "antar", "audio", "auto", "awa", "bio", "catur", "dasa", "dwi",
    "eka", "ekstra", "elektro", "etno", "foto", "fisio", "geo", "hidro", "hiper", "hipo", "infra",
    "inter", "intra", "kardio", "kontra", "kuasi", "maha", "makro", "manca", "mega", "meta", "mikro",
    "mini", "mono", "multi", "nara", "neo", "neuro", "nir", "non", "panca", "para", "pasca", "poli",
    "pra", "pramu", "proto", "pseudo", "psiko", "purba", "purna", "sapta", "semi", "serba", "sosio",
    "sub", "super", "supra", "swa", "tele", "termo", "trans", "tri", "tuna", "ultra",
  ]

  /// Offers what follows each combining form at the start of a word, if long enough, until one is taken.
  static func rest(
    of word: UnsafeBufferPointer<UInt8>, _ take: (UnsafeBufferPointer<UInt8>) -> Bool
  ) -> Bool {
    for form in forms {
      let length = form.utf8CodeUnitCount
      guard length > 2, word.count >= length + 4 else { continue }
      var offset = 0
      while offset < length, word[offset] == form.utf8Start[offset] { offset += 1 }
      if offset == length, take(UnsafeBufferPointer(rebasing: word[length...])) { return true }
    }
    return false
  }
}
