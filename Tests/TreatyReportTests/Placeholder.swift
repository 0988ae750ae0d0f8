import Testing

@testable import TreatyReport
