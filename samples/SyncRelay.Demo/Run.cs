using System.Globalization;
using System.Text.Json.Nodes;

namespace SyncRelay.Demo;

/// <summary>The replay of a recording, for a credential of its own. It advances only on request.</summary>
internal sealed class Run(Recording recording, string credential, string job)
{
    private readonly Lock _lock = new();
    private TaskCompletionSource _answered = new();
    private int _position = -1;

    public string Credential => credential;

    public string Job => job;

    public bool IsOver => _position == recording.Steps.Count - 1;

    /// <summary>The steps up to now.</summary>
    public IReadOnlyList<Step> History
    {
        get
        {
            lock (_lock)
            {
                return [.. recording.Steps.Take(_position + 1)];
            }
        }
    }

    /// <summary>What the next step waits for.</summary>
    public Wait NextWaitsFor => History is not [.., { Asks: not null }] ? Wait.Nothing
        : IsOver ? Wait.Forever
        : recording.Steps[_position + 1].IsTimeout ? Wait.Timeout
        : Wait.Answer;

    /// <summary>Completes when the question of the current step is answered.</summary>
    public Task Answered
    {
        get
        {
            lock (_lock)
            {
                return _answered.Task;
            }
        }
    }

    public void Advance()
    {
        lock (_lock)
        {
            _position++;
            _answered = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    /// <summary>Accepts an answer if it has exactly the fields that the current step asks for.</summary>
    public bool TryAnswer(JsonObject? answers)
    {
        lock (_lock)
        {
            var asked = recording.Steps[_position].Asks?.Select(field => field.Name!).Order(StringComparer.Ordinal);
            return asked is not null
                && answers is not null
                && asked.SequenceEqual(answers.Select(answer => answer.Key).Order(StringComparer.Ordinal))
                && _answered.TrySetResult();
        }
    }

    /// <summary>The webhook of the current step, in the format of V3 or of V1.</summary>
    public JsonObject Webhook(bool isV3) => isV3
        ? new()
        {
            ["rid"] = $"rid-{job}-{Position}",
            ["events"] = new JsonArray(new JsonObject
            {
                ["header"] = new JsonObject
                {
                    ["event"] = new JsonObject
                    {
                        ["eid"] = $"eid-{job}-{Position}",
                        ["name"] = "credentials.refreshed",
                        ["version"] = "3.1",
                    },
                    ["user"] = new JsonObject { ["id_user"] = "demo" },
                },
                ["payload"] = new JsonObject
                {
                    ["event"] = "refresh",
                    ["id_credential"] = credential,
                    ["id_job"] = job,
                    ["endpoints"] = new JsonObject { ["credential"] = new JsonArray($"/v1/credentials/{credential}") },
                },
            }),
        }
        : new() { ["event"] = "credential_update", ["id_credential"] = credential };

    private string Position => _position.ToString(CultureInfo.InvariantCulture);
}

/// <summary>What a step of a run waits for.</summary>
internal enum Wait
{
    Nothing,
    Answer,
    Timeout,
    Forever,
}
