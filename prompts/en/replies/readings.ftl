# Texts of meetings that are read step by step.
reading-offered = { $group_short }, { $day }: a language model may read { $source } as well
reading-running = { $group_short }, { $day }: { $source } is being read { $by ->
    [model] by the model
   *[rules] by rules
}. Passages read: { $step } of { $total }; new proposals so far: { $found }
reading-done = { $group_short }, { $day }: { $source } has been read { $by ->
    [model] by the model
   *[rules] by rules
}. New proposals: { $found }
reading-stopped = { $group_short }, { $day }: the reading of { $source } rests. Passages read: { $step } of { $total }; new proposals: { $found }
reading-reason = { $reason ->
    [asked] It was stopped on request.
    [away] The model cannot be reached. Please try again later.
    [budget] The number of questions to the model for 24 hours is used up. It can go on tomorrow.
    [not-allowed] The group or its chair no longer allows a model to read the text.
    [not-yours] Whoever began it no longer leads the group.
    [no-model] No model is set up any more.
    [adopted] The report of the meeting is adopted; the text is no longer kept.
    [late] Nobody went on with it in time; the text is no longer kept.
   *[none] It has not been begun.
}
reading-missed = Passages to which the model gave no usable answer: { $missed }. What rules found in them stands.
reading-cost = The model { $model } may read the text as well. That takes { $calls } questions, about { $tokens } tokens; today { $left } questions are left. Whatever it finds only becomes a proposal.
reading-unknown = There is no text that waits to be read. Please give it first: paste it below the request, or send the file.
reading-forgotten = This text is no longer kept. Please give it once more.
reading-not-allowed = { $group_short }, { $day }: no model may read texts of this meeting. Its group allows one in its consent settings, and the chair approves it for the meeting.
button-reading-start = Let the model read it
button-reading-offered = What a model would cost
button-reading-state = How far is it?
button-reading-stop = Stop
form-read-text = Reading a text
