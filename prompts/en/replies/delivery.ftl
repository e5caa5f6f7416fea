# What is said of delivery itself: what could not be told, and to whom.

notice-untold = { $who } could not be reached about item { $number }: { $text }. Deadline: { $deadline }.
notice-unsure = It is not certain whether { $who } was reached about item { $number }: { $text }. Deadline: { $deadline }.
