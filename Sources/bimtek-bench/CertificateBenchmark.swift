import Credentials
import Foundation

/// Issues certificates as `bimtek sertifikat terbitkan` does, PDF and signed credential, on all cores; then
/// changes single bytes of each kind of file and counts what a verifier still accepts, which must be nothing.
struct CertificateBenchmark {
  let count: Int
  private let changes = 1_000

  func run() async throws {
    let key = try SigningKey(seed: Array(0..<32))
    let sample = CertificateSample(issuer: key.publicKey.did)
    let certificates = (1...max(count, 1)).compactMap { sample.certificate($0) }
    let issuer = CertificateIssuer(design: sample.design, address: sample.address)
    let created = Timestamp(seconds: 1_794_535_200)
    let (clock, processorBefore) = (ContinuousClock(), processorTime)
    let start = clock.now
    var bytes = 0
    for first in stride(from: 0, to: certificates.count, by: 64) {
      let some = Array(certificates[first..<min(first + 64, certificates.count)])
      for prepared in try await issuer.prepare(some) {
        let files = try prepared.signed(with: key, created: created)
        bytes += files.pdf.count + files.credential.count
      }
    }
    let elapsed = clock.now - start
    let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18
    print(
      String(
        format: "%d certificates (PDF and credential) in %.1f s, %.1f s of processor time, %d KB each",
        certificates.count, seconds, processorTime - processorBefore, bytes / certificates.count / 1_000))
    guard let first = certificates.first else { return }
    let files = try issuer.prepare(first, pictures: [.png, .svg]).signed(with: key, created: created)
    let verifier = CredentialVerifier(
      trusted: [IssuerKey(publicKey: key.publicKey)], now: Timestamp(seconds: created.seconds + 86_400))
    for (name, bytes) in [
      ("JSON", files.credential), ("PDF", files.pdf), ("PNG", files.png ?? []), ("SVG", files.svg ?? []),
    ] { sweep(name, bytes, verifier) }
  }

  /// Changes one byte at a time, anywhere in the file, to any other value.
  private func sweep(_ name: String, _ bytes: [UInt8], _ verifier: CredentialVerifier) {
    guard !bytes.isEmpty, verifier.verify(bytes).isAuthentic else {
      print("\(name): the file itself is not authentic")
      return
    }
    var generator = Chance(state: 20_261_122)
    var accepted = 0
    for _ in 0..<changes {
      var changed = bytes
      changed[Int.random(in: bytes.indices, using: &generator)] ^= UInt8.random(
        in: 1...255, using: &generator)
      if verifier.verify(changed).summary != nil { accepted += 1 }
    }
    print("\(name): \(changes) changes of one byte, \(accepted) accepted")
  }

  private var processorTime: Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return [usage.ru_utime, usage.ru_stime].reduce(0) {
      $0 + Double($1.tv_sec) + Double($1.tv_usec) * 1e-6
    }
  }
}

/// SplitMix64: the same numbers in every run.
private struct Chance: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
