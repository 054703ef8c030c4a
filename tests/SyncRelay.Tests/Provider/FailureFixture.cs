using System.Net;
using System.Text.Json;
using SyncRelay.Tests.Service;

namespace SyncRelay.Tests.Provider;

/// <summary>A webhook that the provider's answer makes fail.</summary>
internal abstract class FailureFixture : OwnRelayFixture
{
    protected const string Webhook = """{"events":[{"header":{"event":{"eid":"1"}},"payload":{"id_credential":"some"}}]}""";

    protected const string Sound = """{"id_credential":"some","code":200}""";

    /// <summary>Sends the webhook, which must fail, and then again with a sound answer.</summary>
    /// <returns>The problem.</returns>
    protected async Task<JsonElement> AssertFailsAsync(string detail)
    {
        using var response = await Service.SendWebhookAsync(Webhook);

        var problem = await response.ProblemAsync(HttpStatusCode.BadGateway);
        Assert.That(problem.Text("detail"), Is.EqualTo(detail));
        await Service.GetAsync("/credentials/some", HttpStatusCode.NotFound);

        // The event was not processed. When the provider sends it again, it is.
        Service.Provider.AnswerWith(Sound);
        using var again = await Service.SendWebhookAsync(Webhook);
        Assert.That((await again.JsonAsync(HttpStatusCode.OK)).GetProperty("changed").GetInt32(), Is.EqualTo(1));
        return problem;
    }
}
