/// Where a run keeps what it made of each document, for a run that goes on after a crash and for the next one.
package enum CachePolicy: Sendable, Equatable {
  /// In the run's folder.
  case inRunFolder
  /// In a folder that several runs may share, at the same time too.
  case shared(folder: String)
  /// Nowhere: every document is read again, and a run that was killed begins anew.
  case none
}
