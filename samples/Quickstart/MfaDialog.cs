using Quickstart.Screen;
using Quickstart.Wire;

namespace Quickstart;

/// <summary>Gets a value for every field that the institution asks for: from the user, or from the recording.</summary>
internal sealed class MfaDialog(JobScreen screen, bool asksUser)
{
    private IReadOnlyList<TwofaField> _unanswered = [];

    /// <summary>Asks for all of the fields: the institution rejects an answer in which one is missing.</summary>
    public async Task AskAsync(IReadOnlyList<TwofaField> fields, string? address)
    {
        screen.ShowRequest(fields.Count, address);
        foreach (var field in fields)
        {
            if (asksUser)
            {
                // This job is a recording, so the value is dropped. A real client posts it under the field's name.
                await screen.AskAsync(field);
            }
            else
            {
                screen.ShowQuestion(field);
            }
        }

        _unanswered = asksUser ? [] : fields;
    }

    /// <summary>Shows the recorded answer to the fields that the user was not asked for.</summary>
    public void Replay(IReadOnlyDictionary<string, string> values)
    {
        foreach (var field in _unanswered)
        {
            screen.ShowAnswer(field, isRecorded: field.Name is { } name && values.ContainsKey(name));
        }

        _unanswered = [];
    }
}
