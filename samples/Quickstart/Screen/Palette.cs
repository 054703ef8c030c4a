using Spectre.Console;
using Syncfy;

namespace Quickstart.Screen;

/// <summary>The colours of the groups of statuses, and the colours and words of the steps.</summary>
internal static class Palette
{
    extension(CredentialStatusCodeGroup group)
    {
        public Color Color => group switch
        {
            CredentialStatusCodeGroup.ProgressInformation => Color.DodgerBlue1,
            CredentialStatusCodeGroup.Success => Color.Green,
            CredentialStatusCodeGroup.UserInteraction => Color.Orange1,
            CredentialStatusCodeGroup.MultiFactorAuthentication => Color.MediumPurple1,
            CredentialStatusCodeGroup.ConnectionError => Color.Red,
            CredentialStatusCodeGroup.Unknown or _ => Color.HotPink,
        };
    }

    extension(NextStep step)
    {
        public Color Color => step switch
        {
            NextStep.Succeeded or NextStep.UseAndContinue => Color.Green,
            NextStep.Failed => Color.Red,
            NextStep.Continue => Color.Yellow,
            NextStep.AskUser => Color.MediumPurple1,
            NextStep.Unknown or _ => Color.HotPink,
        };

        /// <summary>The word for a job whose last status led to this step.</summary>
        public string Word => step switch
        {
            NextStep.Continue => "Unfinished",
            NextStep.AskUser => "Waits for you",
            NextStep.UseAndContinue => "Usable",
            NextStep.Succeeded => "Succeeded",
            NextStep.Failed => "Failed",
            NextStep.Unknown or _ => "Unknown",
        };
    }
}
