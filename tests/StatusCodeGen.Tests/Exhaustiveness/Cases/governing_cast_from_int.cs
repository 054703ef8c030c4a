// expect: C
// group: governing
using System;

[System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")]
enum Code { A, B, C }

static class T
{
    public static int F(int i)
    {
        switch ((Code)i)
        {
            case Code.A: return 1;
            case Code.B: return 2;
        }
        return -1;
    }
}
