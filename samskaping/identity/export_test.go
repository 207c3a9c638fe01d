package identity

// IsBirthDate is for a test that tries all dates without making whole numbers of them.
var IsBirthDate = isBirthDate
