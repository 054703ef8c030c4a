using System.Diagnostics;

namespace SyncRelay.Tests.Page;

/// <summary>
/// The page's stream behind a proxy, in Node.js with an EventSource of the test. Without Node.js the tests are skipped.
/// </summary>
[Category("Slow")]
internal sealed class StreamTests
{
    // Plays the browser: what each request is answered, timers that end at once, and everything that the page hears.
    private const string Browser = """
        const answers = ANSWERS;
        const heard = [];
        const sources = [];
        globalThis.EventSource = class extends EventTarget {
          static CLOSED = 2;
          constructor() { super(); this.readyState = 0; sources.push(this); }
          close() { this.readyState = 2; }
          emit(type, data, lastEventId) { this.dispatchEvent(Object.assign(new Event(type), { data, lastEventId })); }
          refuse() { this.readyState = 2; this.emit('error'); }
        };
        globalThis.document = {
          createElement: () => ({ toString() { return `[${this.lang}] ${this.textContent}`; } }),
        };
        globalThis.fetch = async () => {
          const { status, problem } = answers.shift();
          if (status === 0) { throw new TypeError('unreachable'); }
          return problem
            ? new Response(JSON.stringify(problem), {
                status,
                headers: { 'Content-Type': 'application/problem+json', 'Content-Language': 'en' },
              })
            : new Response('', { status });
        };
        const pauses = [];
        const wait = globalThis.setTimeout;
        globalThis.setTimeout = (run, pause, ...rest) => { pauses.push(pause); wait(run, 0, ...rest); };
        Math.random = () => 1;
        const { listenTo } = await import(MODULE);
        const stop = listenTo('events', {
          onStatus: (status) => heard.push(`status ${status}`),
          onForget: () => heard.push('forget'),
          onConnection: (...parts) => heard.push(parts.join('')),
        });
        const settle = () => new Promise((resolve) => wait(resolve, 20));
        SCRIPT
        console.log(heard.join('\n'));
        """;

    [Test]
    public async Task A_stream_that_a_proxy_refuses_is_opened_again_with_longer_and_longer_pauses()
    {
        var heard = await RunAsync(
            """[{ status: 502 }, { status: 503 }, { status: 0 }]""",
            """
            sources[0].emit('open'); sources[0].emit('status', '100', '1'); sources[0].emit('status', '100', '1');
            for (let refused = 0; refused < 3; refused++) { sources.at(-1).refuse(); await settle(); }
            sources.at(-1).emit('open'); sources.at(-1).emit('status', '101', '1');
            heard.push(`pauses ${pauses}`);
            """);

        Assert.That(heard, Is.EqualTo(new[]
        {
            "forget",
            "Listening.",
            "status 100",
            "The service cannot be reached now (HTTP 502). Trying again in 1 s.",
            "The service cannot be reached now (HTTP 503). Trying again in 2 s.",
            "The service cannot be reached. Trying again in 4 s.",
            "forget",
            "Listening.",
            "status 101",
            "pauses 1000,2000,4000",
        }));
    }

    [Test]
    public async Task The_pauses_have_a_limit_and_start_again_after_a_success()
    {
        var heard = await RunAsync(
            """Array.from({ length: 8 }, () => ({ status: 502 }))""",
            """
            for (let refused = 0; refused < 7; refused++) { sources.at(-1).refuse(); await settle(); }
            sources.at(-1).emit('open'); sources.at(-1).refuse(); await settle();
            heard.splice(0, Infinity, `pauses ${pauses}`);
            """);

        Assert.That(heard, Is.EqualTo(new[] { "pauses 1000,2000,4000,8000,16000,30000,30000,1000" }));
    }

    [Test]
    public async Task The_limit_of_the_service_is_said_in_its_own_words()
    {
        var heard = await RunAsync(
            """[{ status: 503, problem: { detail: 'Too many clients are listening.' } }]""",
            "sources[0].refuse(); await settle();");

        Assert.That(heard, Is.EqualTo(new[] { "forget", "[en] Too many clients are listening. Trying again in 1 s." }));
    }

    [Test]
    public async Task A_refused_id_is_said_and_not_tried_again()
    {
        var heard = await RunAsync(
            """[{ status: 400, problem: { title: 'Bad Request' } }]""",
            "sources[0].refuse(); await settle(); heard.push(`${sources.length} request`);");

        Assert.That(heard, Is.EqualTo(new[] { "forget", "The service does not accept this id.", "1 request" }));
    }

    [Test]
    public async Task A_break_that_the_browser_handles_itself_forgets_nothing()
    {
        var heard = await RunAsync(
            "[]",
            "sources[0].emit('open'); sources[0].emit('error'); sources[0].emit('open'); heard.push(`${sources.length} source`);");

        Assert.That(heard, Is.EqualTo(new[]
        {
            "forget", "Listening.", "The connection was lost; reconnecting.", "Listening.", "1 source",
        }));
    }

    [Test]
    public async Task A_page_that_listens_to_another_credential_does_not_come_back()
    {
        var heard = await RunAsync(
            "[{ status: 502 }]",
            "sources[0].refuse(); stop(); await settle(); heard.push(`${sources.length} source`);");

        Assert.That(heard, Is.EqualTo(new[] { "forget", "1 source" }));
    }

    private static async Task<string[]> RunAsync(string answers, string script)
    {
        var module = new Uri(Path.Combine(AppContext.BaseDirectory, "wwwroot", "stream.js")).AbsoluteUri;
        var code = Browser.Replace("ANSWERS", answers).Replace("MODULE", $"'{module}'").Replace("SCRIPT", script);
        var start = new ProcessStartInfo("node", ["--no-warnings", "--input-type=module", "--eval", code])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var node = Process.Start(start)!;
            var (output, errors) = (node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
            await node.WaitForExitAsync();
            Assert.That(node.ExitCode, Is.Zero, await errors);
            return (await output).TrimEnd().Split('\n');
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Ignore("Node.js is not installed.");
            throw;
        }
    }
}
